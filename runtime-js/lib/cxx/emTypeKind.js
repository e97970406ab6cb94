// Which class of the ABI a type_info is of: 1 a class without bases, 2 with one public base at its start, 3 with others,
// 4 a pointer, 5 a pointer to a member, 6 a function, 0 what needs no care.
mergeInto(LibraryManager.library, {
  $emTypeKind: function (type) {
    switch (HEAP32[type >> 2] - 8) {
      case __ZTVN10__cxxabiv117__class_type_infoE: return 1;
      case __ZTVN10__cxxabiv120__si_class_type_infoE: return 2;
      case __ZTVN10__cxxabiv121__vmi_class_type_infoE: return 3;
      case __ZTVN10__cxxabiv119__pointer_type_infoE: return 4;
      case __ZTVN10__cxxabiv129__pointer_to_member_type_infoE: return 5;
      case __ZTVN10__cxxabiv120__function_type_infoE: return 6;
    }
    return 0;
  },
});
