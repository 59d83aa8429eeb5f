package kr.ansim.certification;

/**
 * A number that was read off a photograph; somebody must compare it with the label.
 *
 * @param line the line of the label in which it was read, as it was read
 * @param corrected whether signs were exchanged that readers take for each other, such as O and 0
 */
public record LabelNumber(CertificateNumber number, String line, boolean corrected) {}
