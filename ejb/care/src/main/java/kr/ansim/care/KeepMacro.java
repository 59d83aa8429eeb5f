package kr.ansim.care;

/** A macro as it is to be. @param answer what the customer is told, with places for facts; may be empty */
public record KeepMacro(String name, String answer, MacroChanges changes) {}
