//! Arrays of several dimensions: views, products, sums over axes, iteration in blocks.

use ndarray::{arr2, concatenate, s, stack, Array, Array1, Array2, Array3, Axis, Zip};
use real::Noise;

fn main() {
    let mut noise = Noise(23);
    let mut number = || f64::from(noise.below(2000)) / 16.0 - 60.0;
    let a = Array2::from_shape_simple_fn((60, 45), &mut number);
    let b = Array2::from_shape_simple_fn((45, 70), &mut number);
    let product = a.dot(&b);
    println!("{:?} {} {}", product.dim(), product.sum(), product[[33, 44]]);
    println!("{:?}", product.slice(s![..3, ..;20]));
    println!("{}", a.t().dot(&a).diag().sum());
    let x = Array1::linspace(-1.0, 1.0, 45);
    println!("{:?}", a.dot(&x).slice(s![..5; -1]));
    println!("{:?}", a.mean_axis(Axis(0)).map(|mean| mean.slice(s![10..14]).to_vec()));
    println!("{:?} {:?}", a.var(1.0), a.iter().cloned().fold(f64::MAX, f64::min));

    let cube = Array3::from_shape_fn((4, 5, 6), |(i, j, k)| (i * 100 + j * 10 + k) as i32);
    println!("{}", cube.slice(s![1..;2, .., 3]));
    println!("{:?}", cube.clone().permuted_axes([2, 0, 1]).sum_axis(Axis(1)).row(3));
    println!("{:?}", cube.windows([2, 2, 2]).into_iter().map(|window| window.sum()).max());
    println!(
        "{:?}",
        cube.exact_chunks((2, 5, 3)).into_iter().map(|part| part.sum()).collect::<Vec<_>>()
    );
    println!("{:?}", cube.to_shape((10, 12)).map(|shaped| shaped.column(7).to_vec()));
    println!("{:?}", cube.lanes(Axis(2)).into_iter().nth(7).map(|lane| lane.to_vec()));

    let mut c = arr2(&[[1.5f32, 2.0, -3.0], [0.25, 5.0, 6.0]]);
    c += &arr2(&[[1.0], [2.0]]);
    c.mapv_inplace(|value| value * value);
    c.row_mut(1).fill(7.0);
    println!("{c:?}\n{:8.3}", &c * 2.0 - 1.0);
    let mut sum = Array2::<f32>::zeros((2, 3));
    Zip::indexed(&mut sum).and(&c).for_each(|(i, j), sum, &c| *sum = c + (i * j) as f32);
    println!("{sum}");
    println!("{:?}", concatenate(Axis(0), &[c.view(), sum.view()]).map(|all| all.dim()));
    println!("{:?}", stack(Axis(2), &[c.view(), sum.view()]).map(|all| all.dim()));
    println!(
        "{:?}",
        Array::from_shape_vec((2, 3), vec![1, 2, 3]).map_err(|error| error.to_string())
    );
    println!(
        "{:?}",
        arr2(&[[1, 2], [3, 4]]).into_dyn().broadcast(vec![2, 2, 2]).map(|all| all.sum())
    );
}
