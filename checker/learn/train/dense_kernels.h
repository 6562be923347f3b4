#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_DENSE_KERNELS_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_DENSE_KERNELS_H_

#include <cstddef>

namespace quotecheck {

// Products of matrices, which take nearly all the time of training. They use what vector
// instructions the processor has, so sums may differ in their last bits between kinds of
// processors.

// sums[t][i] += sum over r of values[t][r] * matrix[r][i], of `width` numbers i.
void AddProducts(size_t positions, size_t rows, size_t width, const float* values,
                 const float* matrix, float* sums);

// matrix[r][i] += sum over t of values[t][r] * others[t][i], of `width` numbers i.
void AddOuterProducts(size_t positions, size_t rows, size_t width, const float* values,
                      const float* others, float* matrix);

// One step of Adam (Kingma and Ba 2015) for `count` weights, whose gradient is 0 afterwards.
struct AdamRates {
  float rate = 0;                           // of learning, with what corrects the first moment
  float second_scale = 1;                   // what corrects the second one
  float first_decay = 0, second_decay = 0;  // of the moments
};
void AdamStep(size_t count, const AdamRates& rates, float* gradient, float* first, float* second,
              float* weights);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_DENSE_KERNELS_H_
