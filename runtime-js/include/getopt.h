#ifndef EMBACK_GETOPT_H
#define EMBACK_GETOPT_H


#ifdef __cplusplus
extern "C" {
#endif

extern char *optarg;
extern int optind, opterr, optopt;
int getopt(int count, char *const words[], const char *options);

#define no_argument 0
#define required_argument 1
#define optional_argument 2

struct option {
  const char *name;
  int has_arg;
  int *flag;
  int val;
};
int getopt_long(int count, char *const words[], const char *options, const struct option *list, int *index);
int getopt_long_only(int count, char *const words[], const char *options, const struct option *list, int *index);

#ifdef __cplusplus
}
#endif

#endif
