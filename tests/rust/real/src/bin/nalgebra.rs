//! Linear algebra: decompositions, systems, rotations. Functions of C's library differ in the last
//! place, so that only what is before it is printed.

use nalgebra::{
    DMatrix, DVector, Isometry3, Matrix3, Matrix4, Perspective3, Point3, Quaternion, Rotation2,
    Rotation3, SymmetricEigen, UnitQuaternion, Vector2, Vector3,
};
use real::Noise;

fn show<'a>(name: &str, values: impl IntoIterator<Item = &'a f64>) {
    // No zero has a sign.
    let values: Vec<String> = values
        .into_iter()
        .map(|value| format!("{:.8}", (value * 1e8).round() / 1e8 + 0.0))
        .collect();
    println!("{name}: {}", values.join(" "));
}

fn main() {
    let mut noise = Noise(24);
    let mut number = || f64::from(noise.below(1000)) / 100.0 - 5.0;
    let a = DMatrix::from_fn(12, 12, |_, _| number());
    let b = DVector::from_fn(12, |_, _| number());
    let lu = a.clone().lu();
    show("determinant", &[lu.determinant() / 1e10]);
    let x = lu.solve(&b).expect("it is regular");
    show("solution", x.iter());
    println!("{}", (&a * &x - &b).norm() < 1e-10);
    let inverse = a.clone().try_inverse().expect("it is regular");
    println!("{}", (&a * inverse - DMatrix::identity(12, 12)).norm() < 1e-10);
    let qr = a.clone().qr();
    println!("{}", (qr.q() * qr.r() - &a).norm() < 1e-10);
    let svd = a.clone().svd(true, true);
    show("singular values", svd.singular_values.iter());
    println!("{} {:?}", svd.rank(1e-9), svd.recompose().map(|again| (again - &a).norm() < 1e-10));
    let symmetric = &a * a.transpose();
    let mut values = SymmetricEigen::new(symmetric.clone()).eigenvalues.as_slice().to_vec();
    values.sort_by(f64::total_cmp);
    show("eigenvalues", &values);
    println!("{:?}", symmetric.cholesky().map(|it| it.l().nrows()));
    let schur = a.clone().complex_eigenvalues();
    println!("{}", schur.iter().filter(|value| value.im > 1e-9).count());

    let turn = Rotation3::from_euler_angles(0.3, -1.1, 2.0);
    show("rotation", turn.matrix().iter());
    let unit = UnitQuaternion::from_rotation_matrix(&turn);
    show("quaternion", unit.coords.iter());
    let (roll, pitch, yaw) = unit.euler_angles();
    show("angles", &[roll, pitch, yaw]);
    let half = UnitQuaternion::identity().slerp(&unit, 0.5);
    show("slerp", half.transform_vector(&Vector3::new(1.0, 2.0, 3.0)).iter());
    let place = Isometry3::new(Vector3::new(1.0, 2.0, 3.0), Vector3::y() * 0.7);
    show("place", (place.inverse() * Point3::new(0.5, -0.5, 4.0)).coords.iter());
    let view = Perspective3::new(16.0 / 9.0, 1.2, 0.1, 100.0);
    show("projected", view.project_point(&Point3::new(1.0, -2.0, -5.0)).coords.iter());
    show("plane", (Rotation2::new(0.5) * Vector2::new(3.0, -4.0)).iter());
    show(
        "product",
        (Quaternion::new(1.0, 2.0, 3.0, 4.0) * Quaternion::new(0.5, -1.0, 0.25, 2.0)).coords.iter(),
    );
    let fixed = Matrix4::new_scaling(2.5).append_translation(&Vector3::new(1.0, 0.0, -1.0));
    println!("{fixed}{:?}", fixed.try_inverse().map(|inverse| inverse[(0, 0)]));
    println!("{}", Matrix3::<i64>::from_fn(|i, j| (i * 3 + j) as i64).pow(9));
    println!("{:?}", Matrix3::<f64>::zeros().try_inverse());
}
