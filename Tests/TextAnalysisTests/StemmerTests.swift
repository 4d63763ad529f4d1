import Testing

@testable import TextAnalysis

@Test(
  "words of one family meet",
  arguments: [
    ["detainee", "detainees", "detained", "detaining", "detains", "detain"],
    ["appointee", "appointed"], ["nominee", "nominated"], ["employee", "employed", "employ"],
    ["restrictions", "restriction", "restrict"], ["refugee", "refugees"],
    ["guarantee", "guaranteed", "guarantees"],
  ])
func families(words: [String]) throws {
  let stemmer = try #require(Stemmer(language: "en-GB"))
  #expect(Set(words.map(stemmer.stem)).count == 1)
}

@Test(
  "words of different families stay apart",
  arguments: [
    ("committee", "commit"), ("coffee", "cough"), ("degree", "degrade"), ("house", "hou"),
    ("agree", "agrarian"), ("trip", "tripe"), ("taiwan", "tai"),
  ])
func strangers(one: String, other: String) throws {
  let stemmer = try #require(Stemmer(language: nil))
  #expect(stemmer.stem(one) != stemmer.stem(other))
}

@Test("other languages have their own endings, unknown ones none")
func languages() throws {
  let german = try #require(Stemmer(language: "de"))
  #expect(german.stem("verhandlungen") == german.stem("verhandlung"))
  let russian = try #require(Stemmer(language: "ru-RU"))
  #expect(russian.stem("новый") == russian.stem("новая"))
  #expect(Stemmer(language: "nb") != nil)
  #expect(Stemmer(language: "zh-Hans") == nil)
  #expect(Stemmer(language: "klingon") == nil)
}

@Test("numbers and characters are their own stems", arguments: ["2023", "3.5", "习近", "us"])
func noEnding(term: String) throws {
  let stemmer = try #require(Stemmer(language: "en"))
  #expect(stemmer.stem(term) == term)
}

@Test(
  "the nearest known name is offered, and none where nothing is near",
  arguments: [("isue", "issue"), ("tilte", "title"), ("Actör", "actor"), ("semiconductor", nil)])
func nearestName(name: String, expected: String?) {
  #expect(nearest(to: name, among: ["issue", "title", "actor", "date"]) == expected)
}
