package kr.ansim.delivery.site;

import java.util.UUID;

/** How far a door has come, without what it has become. */
public record DoorVersion(UUID id, UUID siteId, int version) {}
