package kr.ansim.certification.product;

/** What identifies a product outside the shop. */
enum MarkKind {
    MODEL,
    BARCODE,
    NUMBER
}
