package kr.ansim.delivery;

import jakarta.persistence.Entity;

/** Breaks a rule on purpose. */
@Entity
public class CanaryEntity {}
