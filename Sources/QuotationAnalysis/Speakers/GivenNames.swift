import TextAnalysis

/// Common given names that tell a person's gender, by hash; names given to both are left out.
enum GivenNames {
  static let genders = table(male: male, female: female)
  static let titles = table(
    male: "mr sir lord king prince father brother congressman chairman spokesman sheikh",
    female: "mrs ms miss madam lady queen princess sister congresswoman chairwoman spokeswoman")

  private static func table(male: String, female: String) -> [UInt64: Gender] {
    var result: [UInt64: Gender] = [:]
    for name in male.listedWords {
      result[WordHash(of: name).value] = .male
    }
    for name in female.listedWords {
      result[WordHash(of: name).value] = .female
    }
    return result
  }

  private static let male = """
    aaron abdul abraham adam ahmed alan albert alexander alfred ali alejandro anders andre andrew
    angus anthony antonio antony arthur barack barry ben benjamin bernard bernie bill bob boris
    brad brandon brent brett brian bruce bryan carl carlos charles chris christopher chuck colin
    craig dan daniel dave david dean dennis derek dick diego dmitry don donald doug douglas dwight
    ed eddie edgar eduardo edward eli emmanuel eric erik ernest eugene evan felix fernando
    francisco frank fred frederick gabriel gary gavin geoffrey george gerald gerhard giovanni glenn
    gordon graham greg gregory guillermo gustav guy hamid harold harry hassan hans henry herbert
    howard hugh hugo ian igor isaac ivan jack jacob jake james jared jason javier jay jeb jeff
    jeffrey jeremy jerome jerry jim jimmy joe joel johan john johnny jonathan jorge jose joseph
    joshua juan julian justin karl keith ken kenneth kevin klaus kurt kyle larry lars lawrence leo
    leon leonard lewis liam louis luis lukas luke malcolm manuel marco marcus mario mark martin
    matt matthew max michael miguel mike mitch mitt mohammed muhammad nathan neil newt nicholas
    nick nigel noah norman oliver omar oscar otto owen patrick paul pedro peter phil philip pierre
    rafael ralph ray raymond reginald ricardo richard rick rob robert roberto rodney roger roland
    ron ronald ross rudy russell ryan sam samuel scott sean sebastian sergei seth simon stanley
    stefan stephen steve steven stuart ted terrence terry theodore thomas tim timothy todd tom tony
    trevor victor vincent vladimir walter warren wayne wilhelm william yusuf zachary
    """

  private static let female = """
    abigail agnes aisha alice alison amanda amelia amy andrea angela anita ann anna anne annette
    annie barbara beatrice becky bernadette beth betty beverly bonnie brenda bridget carla carmen
    carol caroline carolyn catherine cecilia charlotte cheryl chloe christina christine cindy claire
    clara condoleezza connie cynthia daisy deborah debbie denise diana diane dolores donna doris
    dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica esther
    eva evelyn fatima fiona florence frances gabrielle gail georgia gina gloria grace greta hannah
    harriet heather helen hillary hilary holly huma ingrid irene iris isabel ivanka jackie jacqueline
    jane janet janice jeanne jennifer jenny jessica jill joan joanna josephine joyce juanita judith
    judy julia julie karen katherine kathleen kathryn kathy katie katrina kayleigh kellyanne kimberly
    kirsten kristen laura lauren leila lena leslie lillian linda lisa liz loretta louise lucia lucy
    lydia lynn madeleine maggie margaret maria marie marilyn marina marjorie martha mary maureen
    megan melania melissa melinda mercedes michelle miriam molly monica nadia nancy naomi natalie
    natasha nicole nina nora norma olga olivia paige pamela patricia paula peggy penelope phyllis
    rachel rebecca regina rita roberta rosa rose rosemary ruth sabrina sally samantha sandra sarah
    sara sharon sheila shirley silvia sofia sonia sophia sophie stella stephanie sue susan susana
    suzanne svetlana sylvia tamara tanya teresa theresa tiffany tina ursula valerie vanessa vera
    veronica victoria violet virginia vivian wanda wendy winifred yolanda yvonne
    """
}
