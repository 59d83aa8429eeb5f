package kr.ansim.simulators.certificates;

import java.util.List;

/**
 * What a certificate is for: one model and those derived from it.
 *
 * @param brand "-" for none
 */
public record Goods(Kind kind, String product, String brand, String model, List<String> derivedModels) {}
