// Bytes that numbers are read from.
#include "input.h"

__attribute__((noinline)) int __emback_get(struct __emback_input *input) {
  if (!input->width) return -1;
  if (__emback_refill && input->stream) {
    if (input->at == input->end && !__emback_refill(input)) return -1;
  } else if (!*input->at) return -1;
  input->width--;
  return *input->at++;
}
