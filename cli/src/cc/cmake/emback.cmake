# Teaches CMake to build with emback. 'emback cmake' names this file as CMAKE_TOOLCHAIN_FILE.
set(CMAKE_SYSTEM_NAME Emscripten)
set(CMAKE_SYSTEM_VERSION 1)
if(NOT CMAKE_SYSTEM_PROCESSOR)
  # Projects conclude from it that addresses have 32 bits.
  set(CMAKE_SYSTEM_PROCESSOR x86)
endif()
list(APPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")

set(CMAKE_C_COMPILER "@TOOLS@/emback-cc@EXE@" CACHE FILEPATH "emback cc")
set(CMAKE_CXX_COMPILER "@TOOLS@/emback-c++@EXE@" CACHE FILEPATH "emback c++")
set(CMAKE_AR "@TOOLS@/emback-ar@EXE@" CACHE FILEPATH "emback ar")
set(CMAKE_RANLIB "@TOOLS@/emback-ranlib@EXE@" CACHE FILEPATH "emback ranlib")
set(CMAKE_NM "@TOOLS@/emback-nm@EXE@" CACHE FILEPATH "emback nm")
foreach(language C CXX)
  set(CMAKE_${language}_COMPILER_AR "${CMAKE_AR}" CACHE FILEPATH "emback ar")
  set(CMAKE_${language}_COMPILER_RANLIB "${CMAKE_RANLIB}" CACHE FILEPATH "emback ranlib")
endforeach()

# CMake would look into the program that it compiles for strings, which scripts hold encoded.
if(NOT EMBACK_CLANG_VERSION)
  execute_process(COMMAND "${CMAKE_C_COMPILER}" -dumpversion OUTPUT_VARIABLE EMBACK_CLANG_VERSION
    RESULT_VARIABLE emback_status OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT emback_status EQUAL 0)
    message(FATAL_ERROR "emback cc does not find a clang: see its message above")
  endif()
endif()
foreach(language C CXX)
  set(CMAKE_${language}_COMPILER_ID_RUN TRUE)
  set(CMAKE_${language}_COMPILER_FORCED TRUE)
  set(CMAKE_${language}_COMPILER_WORKS TRUE)
  set(CMAKE_${language}_COMPILER_ID Clang)
  set(CMAKE_${language}_COMPILER_VERSION "${EMBACK_CLANG_VERSION}")
  set(CMAKE_${language}_COMPILER_FRONTEND_VARIANT GNU)
  set(CMAKE_${language}_PLATFORM_ID emscripten)
  set(CMAKE_${language}_SIZEOF_DATA_PTR 4)
  set(CMAKE_${language}_BYTE_ORDER LITTLE_ENDIAN)
endforeach()
set(CMAKE_SIZEOF_VOID_P 4)
set(CMAKE_C_STANDARD_COMPUTED_DEFAULT 17)
set(CMAKE_C_EXTENSIONS_COMPUTED_DEFAULT ON)
set(CMAKE_CXX_STANDARD_COMPUTED_DEFAULT 17)
set(CMAKE_CXX_EXTENSIONS_COMPUTED_DEFAULT ON)

set(CMAKE_C90_COMPILE_FEATURES c_std_90 c_function_prototypes)
set(CMAKE_C99_COMPILE_FEATURES c_std_99 c_restrict c_variadic_macros)
set(CMAKE_C11_COMPILE_FEATURES c_std_11 c_static_assert)
set(CMAKE_C17_COMPILE_FEATURES c_std_17)
set(CMAKE_C23_COMPILE_FEATURES c_std_23)
set(CMAKE_C_COMPILE_FEATURES ${CMAKE_C90_COMPILE_FEATURES} ${CMAKE_C99_COMPILE_FEATURES} ${CMAKE_C11_COMPILE_FEATURES}
  ${CMAKE_C17_COMPILE_FEATURES} ${CMAKE_C23_COMPILE_FEATURES})
set(CMAKE_CXX98_COMPILE_FEATURES cxx_std_98 cxx_template_template_parameters)
set(CMAKE_CXX11_COMPILE_FEATURES cxx_std_11 cxx_alias_templates cxx_alignas cxx_alignof cxx_attributes cxx_auto_type
  cxx_constexpr cxx_decltype cxx_decltype_incomplete_return_types cxx_default_function_template_args cxx_defaulted_functions
  cxx_defaulted_move_initializers cxx_delegating_constructors cxx_deleted_functions cxx_enum_forward_declarations
  cxx_explicit_conversions cxx_extended_friend_declarations cxx_extern_templates cxx_final cxx_func_identifier
  cxx_generalized_initializers cxx_inheriting_constructors cxx_inline_namespaces cxx_lambdas cxx_local_type_template_args
  cxx_long_long_type cxx_noexcept cxx_nonstatic_member_init cxx_nullptr cxx_override cxx_range_for cxx_raw_string_literals
  cxx_reference_qualified_functions cxx_right_angle_brackets cxx_rvalue_references cxx_sizeof_member cxx_static_assert
  cxx_strong_enums cxx_thread_local cxx_trailing_return_types cxx_unicode_literals cxx_uniform_initialization
  cxx_unrestricted_unions cxx_user_literals cxx_variadic_macros cxx_variadic_templates)
set(CMAKE_CXX14_COMPILE_FEATURES cxx_std_14 cxx_aggregate_default_initializers cxx_attribute_deprecated cxx_binary_literals
  cxx_contextual_conversions cxx_decltype_auto cxx_digit_separators cxx_generic_lambdas cxx_lambda_init_captures
  cxx_relaxed_constexpr cxx_return_type_deduction cxx_variable_templates)
set(CMAKE_CXX17_COMPILE_FEATURES cxx_std_17)
set(CMAKE_CXX20_COMPILE_FEATURES cxx_std_20)
set(CMAKE_CXX23_COMPILE_FEATURES cxx_std_23)
set(CMAKE_CXX_COMPILE_FEATURES ${CMAKE_CXX98_COMPILE_FEATURES} ${CMAKE_CXX11_COMPILE_FEATURES} ${CMAKE_CXX14_COMPILE_FEATURES}
  ${CMAKE_CXX17_COMPILE_FEATURES} ${CMAKE_CXX20_COMPILE_FEATURES} ${CMAKE_CXX23_COMPILE_FEATURES})

# Libraries and headers of this system are none of the program's. Folders to search are CMAKE_FIND_ROOT_PATH.
list(APPEND CMAKE_FIND_ROOT_PATH "${CMAKE_CURRENT_LIST_DIR}/root")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
foreach(kind LIBRARY INCLUDE PACKAGE)
  if(NOT CMAKE_FIND_ROOT_PATH_MODE_${kind})
    set(CMAKE_FIND_ROOT_PATH_MODE_${kind} ONLY)
  endif()
endforeach()

if(NOT CMAKE_CROSSCOMPILING_EMULATOR)
  find_program(EMBACK_NODE NAMES node nodejs)
  if(EMBACK_NODE)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${EMBACK_NODE}" CACHE FILEPATH "Runs the programs")
  endif()
endif()

set(EMSCRIPTEN 1 CACHE BOOL "Programs are those of Emscripten's target")
set(EMBACK 1 CACHE BOOL "emback compiles")
