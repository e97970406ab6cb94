/* Runs a script of Lua: lua SCRIPT ROUNDS, where the script gets ROUNDS. Without arguments, it starts and ends. */
#include <stdio.h>
#include <stdlib.h>
#include "lua.h"
#include "lauxlib.h"
#include "lualib.h"

static const char script[] = {
#include "lua.inc"
    , 0
};

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 0;
    lua_State *L = luaL_newstate();
    luaL_openlibs(L);
    if (luaL_loadstring(L, script)) {
        printf("%s\n", lua_tostring(L, -1));
        return 1;
    }
    lua_pushinteger(L, rounds);
    if (lua_pcall(L, 1, 0, 0)) {
        printf("%s\n", lua_tostring(L, -1));
        return 1;
    }
    lua_close(L);
    return 0;
}
