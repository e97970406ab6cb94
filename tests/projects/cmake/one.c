int one(void) { return 40; }
