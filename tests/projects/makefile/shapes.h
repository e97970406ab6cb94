int area(int width, int height);
int edge(int width, int height);
