#ifndef EMBACK_SYS_CDEFS_H
#define EMBACK_SYS_CDEFS_H

#define __THROW
#define __BEGIN_DECLS
#define __END_DECLS

#endif
