package kr.ansim.delivery.site.imports;

import kr.ansim.delivery.site.DoorType;

/** Doors of one kind at one site. */
public record DoorGroup(DoorType type, int count) {}
