package kr.ansim.identity.model;

/** Some API key, or the shop it belongs to, is not what it was: what is remembered of keys must be read again. */
public record KeysChanged() {}
