# The Debian package. What shlibdeps cannot see (plugins, Qt's own Dutch, fonts) is named here, and in packaging/dependencies/run.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME meldwijzer)
set(CPACK_PACKAGE_VENDOR "Meldwijzer maintainers")
set(CPACK_PACKAGE_CONTACT "Meldwijzer maintainers <maintainers@meldwijzer.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "case files for reports of undesirable behaviour")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_SOURCE_DIR}/build/package)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://meldwijzer.example/)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Meldwijzer helps confidential counsellors, integrity advisers, investigators
and legal-status officers at the Dutch Ministry of Defence to handle reports
of racism, undesirable behaviour and integrity breaches with care.
.
Every case stays in an encrypted vault on the user's own computer. The
program walks through intake, advice, measure and evaluation, says at each
step on which rule it rests, and asks the reporter's consent before anything
leaves the vault. A command line program is included.")

file(STRINGS ${CMAKE_SOURCE_DIR}/packaging/dependencies/run runtime_packages REGEX "^[a-z]")
file(STRINGS /etc/os-release release REGEX "^VERSION_ID=")
string(REGEX REPLACE "[^0-9]" "" release "${release}")
set(depends "")
foreach(line IN LISTS runtime_packages)
    string(REGEX MATCH "^[^ ]+" package "${line}")
    if(NOT line MATCHES "\\[" OR line MATCHES "\\[${release}\\]")
        list(APPEND depends ${package})
    endif()
endforeach()
list(JOIN depends ", " CPACK_DEBIAN_PACKAGE_DEPENDS)

file(STRINGS ${CMAKE_SOURCE_DIR}/packaging/dependencies/words words REGEX "^[a-z]")
list(JOIN words ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)

include(CPack)
