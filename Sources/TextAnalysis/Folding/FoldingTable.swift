/// The letters of the scripts that have case, without it and without accents.
///
/// Made from Unicode 15 data: compatibility decomposition, marks removed, lower case. By hand are
/// the letters that Unicode does not decompose (ø, đ, ł, ħ, ŧ, ŋ, ı) and Cyrillic й, which stays.
enum FoldingTable {
  /// The folded letter, or zero where the scalar is no letter of these blocks.
  @inline(__always)
  static func letter(_ scalar: UInt32) -> UInt32 {
    scalar < 0x2000 ? UInt32(letters[Int(scalar)]) : ligature(scalar)
  }

  private static let letters: [UInt16] = {
    var letters = [UInt16](repeating: 0, count: 0x2000)
    for block in blocks {
      for (offset, letter) in block.letters.unicodeScalars.filter({ $0 != "\n" }).enumerated()
      where letter != "." {
        letters[block.start + offset] = UInt16(letter.value)
      }
    }
    return letters
  }()

  /// Letters for scalars in a row from `start`; a dot where there is none.
  private static let blocks: [(start: Int, letters: String)] = [
    // Latin-1 Supplement, Latin Extended-A and -B
    (
      0x00C0,
      """
      aaaaaaæceeeeiiiidnooooo.ouuuuyþß
      aaaaaaæceeeeiiiidnooooo.ouuuuyþy
      aaaaaaccccccccddddeeeeeeeeeegggg
      gggghhhhiiiiiiiiiiĳĳjjkkklllllll
      lllnnnnnnnnnooooooœœrrrrrrssssss
      ssttttttuuuuuuuuuuuuwwyyyzzzzzzs
      bɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩiƙƙlƛɯɲƞo
      ooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴzzʒƹƹƺƻƽƽƾƿ
      ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaa
      aaææggggkkooooʒʒjǳǳǳggƕƿnnaaææoo
      aaaaeeeeiiiioooorrrruuuussttȝȝhh
      ƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹaccltȿ
      ɀɂɂbuʌeejjɋɋrryy
      """
    ),
    // Greek and Coptic
    (
      0x0370,
      """
      ͱͱͳͳʹ.ͷͷ...ͻͼͽ.ϳ......α.εηι.ο.υω
      ιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηι
      υαβγδεζηθικλμνξοπρσστυφχψωιυουωϗ
      βθυυυφπϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ
      κρσϳθε.ϸϸσϻϻϼͻͼͽ
      """
    ),
    // Cyrillic
    (
      0x0400,
      """
      ееђгєѕііјљњћкиуџабвгдежзийклмноп
      рстуфхцчшщъыьэюяабвгдежзийклмноп
      рстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ
      ѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿ
      ҁҁ........ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟ
      ҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ
      ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжзз
      ӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿ
      ԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟ
      ԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ
      """
    ),
    // Latin Extended Additional
    (
      0x1E00,
      """
      aabbbbbbccddddddddddeeeeeeeeeeff
      gghhhhhhhhhhiiiikkkkkkllllllllmm
      mmmmnnnnnnnnoooooooopppprrrrrrrr
      ssssssssssttttttttuuuuuuuuuuvvvv
      wwwwwwwwwwxxxxyyzzzzzzhtwyasẜẝßẟ
      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee
      eeeeeeeeiiiioooooooooooooooooooo
      oooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ
      """
    ),
    // Greek Extended
    (
      0x1F00,
      """
      ααααααααααααααααεεεεεε..εεεεεε..
      ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι
      οοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υ
      ωωωωωωωωωωωωωωωωααεεηηιιοουυωω..
      ααααααααααααααααηηηηηηηηηηηηηηηη
      ωωωωωωωωωωωωωωωωααααα.ααααααα.ι.
      ..ηηη.ηηεεηηη...ιιιι..ιιιιιι....
      υυυυρρυυυυυυρ.....ωωω.ωωοοωωω...
      """
    ),
  ]
}

extension FoldingTable {
  /// Signs beyond the blocks that are letters in another dress.
  private static func ligature(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x212A: 0x6B
    case 0x212B: 0x61
    case 0x2126: 0x3C9
    default: 0
    }
  }
}
