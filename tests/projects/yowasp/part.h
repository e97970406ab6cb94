#ifdef __cplusplus
extern "C"
#endif
int caught(int value);
