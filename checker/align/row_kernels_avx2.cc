#include "checker/align/row_kernels.h"

#define ROW_KERNELS kRowKernelsAvx2

#include "checker/align/row_kernels.inc"
