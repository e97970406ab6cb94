var TheModule = Module();
