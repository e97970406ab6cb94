//! Matrices over a trait: generics, arrays by value, iterators and floats.
#![no_std]
#![no_main]

use core::ops::{Add, Mul};

extern "C" {
    fn printf(format: *const u8, ...) -> i32;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}

trait Number: Copy + Default + Add<Output = Self> + Mul<Output = Self> + From<u8> {
    fn show(self);
}

impl Number for f64 {
    fn show(self) {
        unsafe { printf("%g \0".as_ptr(), self) };
    }
}

impl Number for u64 {
    fn show(self) {
        unsafe { printf("%llu \0".as_ptr(), self) };
    }
}

impl Number for i32 {
    fn show(self) {
        unsafe { printf("%d \0".as_ptr(), self) };
    }
}

#[derive(Clone, Copy)]
struct Matrix<T, const N: usize>([[T; N]; N]);

impl<T: Number, const N: usize> Matrix<T, N> {
    fn identity() -> Self {
        let mut result = [[T::default(); N]; N];
        for (i, row) in result.iter_mut().enumerate() {
            row[i] = T::from(1);
        }
        Matrix(result)
    }

    fn transposed(self) -> Self {
        let mut result = self;
        for i in 0..N {
            for j in 0..N {
                result.0[j][i] = self.0[i][j];
            }
        }
        result
    }

    fn power(self, mut exponent: u32) -> Self {
        let mut base = self;
        let mut result = Self::identity();
        while exponent > 0 {
            if exponent & 1 == 1 {
                result = result * base;
            }
            base = base * base;
            exponent >>= 1;
        }
        result
    }

    fn show(&self) {
        self.0.iter().flatten().for_each(|&item| item.show());
        unsafe { printf("\n\0".as_ptr()) };
    }
}

impl<T: Number, const N: usize> Mul for Matrix<T, N> {
    type Output = Self;
    #[inline(never)]
    fn mul(self, other: Self) -> Self {
        let other = other.transposed();
        let mut result = self;
        for (i, row) in self.0.iter().enumerate() {
            for (j, column) in other.0.iter().enumerate() {
                result.0[i][j] = row.iter().zip(column).fold(T::default(), |sum, (&a, &b)| sum + a * b);
            }
        }
        result
    }
}

#[no_mangle]
pub extern "C" fn main() -> i32 {
    let fibonacci = Matrix([[1u64, 1], [1, 0]]);
    fibonacci.power(90).show();
    let rotation = Matrix([[0i32, -1, 0], [1, 0, 0], [0, 0, 1]]);
    for quarter in 0..4 {
        rotation.power(quarter).show();
    }
    let markov = Matrix([[0.5f64, 0.25, 0.25, 0.0], [0.25, 0.5, 0.0, 0.25], [0.125, 0.0, 0.75, 0.125], [0.0; 4]]);
    markov.power(7).transposed().show();
    0
}
