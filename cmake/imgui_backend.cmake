# Debian's libimgui.a holds Dear ImGui without the code that joins it to SDL: that ships as source in the package's documentation folder. A slim
# image leaves documentation out; then the two files are taken from the package file itself, at configure time, into the build folder.
set(CASECRAFT_IMGUI_FILES imgui_impl_sdl.cpp imgui_impl_sdlrenderer.cpp)
set(CASECRAFT_IMGUI_INSIDE usr/share/doc/libimgui-dev/examples/backends)

set(CASECRAFT_IMGUI_BACKENDS /${CASECRAFT_IMGUI_INSIDE})
if(NOT EXISTS ${CASECRAFT_IMGUI_BACKENDS}/imgui_impl_sdlrenderer.cpp)
  set(unpacked ${CMAKE_BINARY_DIR}/libimgui-dev)
  set(CASECRAFT_IMGUI_BACKENDS ${unpacked}/${CASECRAFT_IMGUI_INSIDE})
  if(NOT EXISTS ${CASECRAFT_IMGUI_BACKENDS}/imgui_impl_sdlrenderer.cpp)
    message(STATUS "libimgui-dev is installed without its documentation: taking the SDL backend from the package file")
    file(MAKE_DIRECTORY ${unpacked})
    execute_process(COMMAND apt-get download libimgui-dev WORKING_DIRECTORY ${unpacked} RESULT_VARIABLE failed ERROR_VARIABLE said)
    file(GLOB packages ${unpacked}/libimgui-dev_*.deb)
    if(failed OR NOT packages)
      message(FATAL_ERROR "The SDL backend of Dear ImGui is neither in /${CASECRAFT_IMGUI_INSIDE} nor could `apt-get download libimgui-dev` fetch the "
        "package that holds it (${said}). Run `apt-get update` first, or configure with -DCASECRAFT_DESKTOP=OFF to build without the window.")
    endif()
    list(GET packages 0 package)
    execute_process(COMMAND dpkg-deb -x ${package} ${unpacked} COMMAND_ERROR_IS_FATAL ANY)
  endif()
endif()

add_library(casecraft_imgui STATIC)
foreach(file ${CASECRAFT_IMGUI_FILES})
  target_sources(casecraft_imgui PRIVATE ${CASECRAFT_IMGUI_BACKENDS}/${file})
endforeach()
# The sources include "imgui_impl_sdl.h" as a neighbour; the package keeps it with the other headers.
target_include_directories(casecraft_imgui SYSTEM PUBLIC ${IMGUI_INCLUDE_DIRS} ${IMGUI_INCLUDE_DIRS}/backends /usr/include/imgui /usr/include/imgui/backends)
target_link_libraries(casecraft_imgui PUBLIC PkgConfig::IMGUI SDL2::SDL2)
target_compile_options(casecraft_imgui PRIVATE -w)
