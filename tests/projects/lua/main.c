/* Runs the Lua scripts that its arguments name, each with a state of its own. */
#include <stdio.h>
#include "lua.h"
#include "lauxlib.h"
#include "lualib.h"

static int trace(lua_State *L) {
  luaL_traceback(L, L, lua_tostring(L, 1), 1);
  return 1;
}

int main(int argc, char **argv) {
  int failed = 0;
  for (int i = 1; i < argc; i++) {
    lua_State *L = luaL_newstate();
    luaL_openlibs(L);
    printf("-- %s\n", argv[i]);
    lua_pushcfunction(L, trace);
    if (luaL_loadfile(L, argv[i]) || lua_pcall(L, 0, 0, 1)) {
      printf("error: %s\n", lua_tostring(L, -1));
      failed = 1;
    }
    lua_close(L);
  }
  return failed;
}
