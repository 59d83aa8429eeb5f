package kr.ansim.partner.requirement.sheet;

/** What stands above a column. @param longest characters of a cell @param width in characters */
record Heading(String korean, String english, int longest, int width) {}
