package kr.ansim.care;

/**
 * What would change of a case.
 *
 * @param from and {@code to}: the name of a constant, of a principal for an owner, an instant for a call-back; empty for none
 */
public record MacroChange(MacroField field, String from, String to) {}
