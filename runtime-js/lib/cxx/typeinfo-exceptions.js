// The type_infos of what the language itself throws, for programs that include none of the headers with these classes.
mergeInto(LibraryManager.library, {
  _ZTISt9exception__data: ['_ZTVN10__cxxabiv117__class_type_infoE+8', '_ZTISt9exception+8', 0x65397453, 0x70656378, 0x6e6f6974, 0x0],
  _ZTISt13bad_exception__data: ['_ZTVN10__cxxabiv120__si_class_type_infoE+8', '_ZTISt13bad_exception+12', '_ZTISt9exception', 0x33317453, 0x5f646162, 0x65637865, 0x6f697470, 0x6e],
  _ZTISt8bad_cast__data: ['_ZTVN10__cxxabiv120__si_class_type_infoE+8', '_ZTISt8bad_cast+12', '_ZTISt9exception', 0x62387453, 0x635f6461, 0x747361],
  _ZTISt10bad_typeid__data: ['_ZTVN10__cxxabiv120__si_class_type_infoE+8', '_ZTISt10bad_typeid+12', '_ZTISt9exception', 0x30317453, 0x5f646162, 0x65707974, 0x6469],
  _ZTISt9bad_alloc__data: ['_ZTVN10__cxxabiv120__si_class_type_infoE+8', '_ZTISt9bad_alloc+12', '_ZTISt9exception', 0x62397453, 0x615f6461, 0x636f6c6c, 0x0],
  _ZTISt20bad_array_new_length__data: ['_ZTVN10__cxxabiv120__si_class_type_infoE+8', '_ZTISt20bad_array_new_length+12', '_ZTISt9bad_alloc', 0x30327453, 0x5f646162, 0x61727261, 0x656e5f79, 0x656c5f77, 0x6874676e, 0x0],
});
