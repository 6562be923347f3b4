#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_DENSE_KERNELS_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_DENSE_KERNELS_H_

#include <cstddef>

namespace quotecheck {

// Products of a matrix of `rows` rows of kHiddenUnits floats, which take nearly all the time of
// training. They use what vector instructions the processor has, so sums may differ in their last
// bits between kinds of processors.

// units[h] += sum over r of values[r] * matrix[r][h]. Rows of value 0 are skipped.
void AddProduct(size_t rows, const float* values, const float* matrix, float* units);

// values[r] += sum over h of matrix[r][h] * units[h].
void AddTransposedProduct(size_t rows, const float* matrix, const float* units, float* values);

// matrix[r][h] += values[r] * units[h]. Rows of value 0 are skipped.
void AddOuterProduct(size_t rows, const float* values, const float* units, float* matrix);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_DENSE_KERNELS_H_
