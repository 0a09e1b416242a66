# The rules of the house for every target of ours: warnings, Qt's strict switches, hardening, sanitizers.
# -Werror is not here: only the ci preset sets CMAKE_COMPILE_WARNING_AS_ERROR, so a newer compiler never breaks a distributor.
add_library(house_rules INTERFACE)
target_compile_options(house_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    # Not in tests: QTRY_COMPARE of Qt 6.8 does not stand it.
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:IS_TEST>>>:-Wconversion>
    # Not in tests: one that dereferences null has failed, as it should. Not from GCC 13 on: it sees nulls inside Qt's own containers.
    $<$<AND:$<NOT:$<BOOL:$<TARGET_PROPERTY:IS_TEST>>>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wnull-dereference>
    -Wno-missing-field-initializers  # designated initialisers leave the rest at its default, on purpose
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
target_compile_definitions(house_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400)  # what a newer Qt deprecates is still the way to do it on 6.4
target_include_directories(house_rules INTERFACE ${CMAKE_SOURCE_DIR})

if(MELDWIJZER_SANITIZE)
    target_compile_options(house_rules INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(house_rules INTERFACE -fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_options(house_rules INTERFACE -fstack-protector-strong -fstack-clash-protection -D_FORTIFY_SOURCE=2)
    target_link_options(house_rules INTERFACE -Wl,-z,relro,-z,now)
endif()

# Every static library of ours is made here, so that none forgets the rules.
function(house_library name)
    add_library(${name} STATIC ${ARGN})
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(${name} PUBLIC house_rules)
endfunction()
