//! A longer computation: Conway's Life on a hash set, a matrix, and a small interpreter.
use std::collections::HashSet;
use std::ops::Mul;

type Cells = HashSet<(i32, i32)>;

fn step(cells: &Cells) -> Cells {
    let neighbours = |&(x, y): &(i32, i32)| {
        (-1..=1).flat_map(move |dx| (-1..=1).map(move |dy| (x + dx, y + dy))).filter(move |&cell| cell != (x, y))
    };
    let count = |cell: &(i32, i32)| neighbours(cell).filter(|cell| cells.contains(cell)).count();
    let near: Cells = cells.iter().flat_map(neighbours).chain(cells.iter().copied()).collect();
    near.into_iter().filter(|cell| matches!((count(cell), cells.contains(cell)), (3, _) | (2, true))).collect()
}

#[derive(Clone, PartialEq, Debug)]
struct Matrix<const N: usize>([[f64; N]; N]);

impl<const N: usize> Mul for &Matrix<N> {
    type Output = Matrix<N>;
    fn mul(self, other: Self) -> Matrix<N> {
        let mut out = [[0.0; N]; N];
        for (row, line) in out.iter_mut().enumerate() {
            for (column, cell) in line.iter_mut().enumerate() {
                *cell = (0..N).map(|k| self.0[row][k] * other.0[k][column]).sum();
            }
        }
        Matrix(out)
    }
}

enum Op {
    Push(i64),
    Add,
    Mul,
    JumpIfLess(i64, usize),
    Dup,
}

fn run(program: &[Op]) -> Option<i64> {
    let mut stack = Vec::new();
    let mut at = 0;
    while let Some(op) = program.get(at) {
        at += 1;
        match *op {
            Op::Push(n) => stack.push(n),
            Op::Add => { let b = stack.pop()?; *stack.last_mut()? += b; }
            Op::Mul => { let b = stack.pop()?; *stack.last_mut()? *= b; }
            Op::Dup => stack.push(*stack.last()?),
            Op::JumpIfLess(limit, to) => if *stack.last()? < limit { at = to; },
        }
    }
    stack.pop()
}

fn main() {
    let mut cells: Cells = [(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)].into();
    for _ in 0..60 {
        cells = step(&cells);
    }
    let (x, y) = cells.iter().fold((0i64, 0i64), |(a, b), &(x, y)| (a + i64::from(x), b + i64::from(y)));
    println!("{} {x} {y}", cells.len());
    let rotation = Matrix([[0.6, -0.8, 0.0], [0.8, 0.6, 0.0], [0.0, 0.0, 1.0]]);
    let power = (0..20).fold(rotation.clone(), |matrix, _| &matrix * &rotation);
    println!("{:.9?}", power.0);
    println!("{:?}", run(&[Op::Push(1), Op::Push(3), Op::Mul, Op::Dup, Op::Push(1), Op::Add, Op::Add, Op::JumpIfLess(1_000_000, 1)]));
}
