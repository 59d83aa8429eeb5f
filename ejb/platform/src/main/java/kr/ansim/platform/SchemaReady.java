package kr.ansim.platform;

/** Fired once at start, after every migration has run: from now on background work may touch the tables. */
public record SchemaReady() {}
