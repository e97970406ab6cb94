// The classes of type_info of the ABI. A program's type_infos point behind the first two words of these; nothing calls their
// virtual functions here, so that there are none.
mergeInto(LibraryManager.library, {
  _ZTVN10__cxxabiv123__fundamental_type_infoE__data: [0, 0, 0, 0],
  _ZTVN10__cxxabiv117__array_type_infoE__data: [0, 0, 0, 0],
  _ZTVN10__cxxabiv120__function_type_infoE__data: [0, 0, 0, 0],
  _ZTVN10__cxxabiv116__enum_type_infoE__data: [0, 0, 0, 0],
  _ZTVN10__cxxabiv117__class_type_infoE__data: [0, 0, 0, 0],
  _ZTVN10__cxxabiv120__si_class_type_infoE__data: [0, 0, 0, 0],
  _ZTVN10__cxxabiv121__vmi_class_type_infoE__data: [0, 0, 0, 0],
  _ZTVN10__cxxabiv119__pointer_type_infoE__data: [0, 0, 0, 0],
  _ZTVN10__cxxabiv129__pointer_to_member_type_infoE__data: [0, 0, 0, 0],
});
