import CNameModel

extension NameModel {
  /// The model that ships inside the program; nothing if it is damaged, and then no name is found.
  package static let shipped = NameModel(shippedBytes)

  /// All of its bytes, by which it is told from another.
  package static var shippedBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: name_model_bytes(), count: name_model_size())
  }
}
