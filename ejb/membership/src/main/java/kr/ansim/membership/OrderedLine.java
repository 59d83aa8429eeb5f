package kr.ansim.membership;

import kr.ansim.kernel.Won;

/**
 * What was ordered in a line.
 *
 * @param price of one piece, before discounts
 */
public record OrderedLine(String productCode, String category, String brand, String size, int quantity, Won price) {}
