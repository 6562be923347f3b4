#include "checker/align/row_kernels.h"

#define ROW_KERNELS kRowKernelsPortable

#include "checker/align/row_kernels.inc"
