/// Why a file did not become a document.
package enum ImportError: Error, Equatable {
  /// Not text; `format` where its first bytes say what it is: `a PDF file`.
  case binary(path: String, format: String?)
  /// Text in an encoding that could not be told.
  case undecodable(path: String)
  /// Both in bytes.
  case tooLarge(path: String, size: Int, limit: Int)

  /// What is wrong, without the path: for lists that name it already.
  package var reason: String {
    switch self {
    case .binary(_, let format?): "\(format), not text"
    case .binary(_, nil): "binary, not text"
    case .undecodable: "text in an unknown encoding"
    case .tooLarge(_, let size, let limit):
      "\(size >> 20) MB, and a file may have \(limit >> 20) MB"
    }
  }

  private var advice: String {
    switch self {
    case .binary: "Convert it to text or Markdown first (pdftotext, pandoc)."
    case .undecodable: "Convert it first, for instance: iconv -f GB18030 -t UTF-8 FILE."
    case .tooLarge: "Cut it into parts."
    }
  }

  private var path: String {
    switch self {
    case .binary(let path, _), .undecodable(let path), .tooLarge(let path, _, _): path
    }
  }
}

extension ImportError: CustomStringConvertible {
  package var description: String { "\(path): \(reason). \(advice)" }
}
