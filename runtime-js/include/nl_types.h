#ifndef EMBACK_NL_TYPES_H
#define EMBACK_NL_TYPES_H

#ifdef __cplusplus
extern "C" {
#endif

#define NL_SETD 1
#define NL_CAT_LOCALE 1

typedef void *nl_catd;
typedef int nl_item;

/* There are no catalogues of messages: texts are those of the program. */
nl_catd catopen(const char *name, int flags);
char *catgets(nl_catd catalogue, int set, int message, const char *text);
int catclose(nl_catd catalogue);

#ifdef __cplusplus
}
#endif

#endif
