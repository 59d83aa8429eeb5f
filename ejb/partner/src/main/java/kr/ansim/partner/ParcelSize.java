package kr.ansim.partner;

/** What a product measures and weighs as it is delivered, in whole centimetres and grams. */
public record ParcelSize(int widthCm, int depthCm, int heightCm, int weightG) {}
