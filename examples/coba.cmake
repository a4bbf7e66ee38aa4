# Shows the main job on the shipped sub-district: its files checked, then Form 1 of one village. PROGRAM is suluh.
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH root)
set(example examples/kecamatan-mandiraja)

function(show expected)
    list(JOIN ARGN " " line)
    message("\n$ suluh ${line}")
    execute_process(COMMAND ${PROGRAM} ${ARGN} WORKING_DIRECTORY ${root} RESULT_VARIABLE status)
    if(NOT status EQUAL expected)
        message(FATAL_ERROR "suluh ${line}: status ${status}, not ${expected}")
    endif()
endfunction()

# Two of the villages have the mistakes that real files have: findings, status 1.
show(1 periksa ${example} --wilayah ${example}/wilayah.yaml)
show(0 form 1 ${example}/desa/sukamaju.yaml --format teks)
