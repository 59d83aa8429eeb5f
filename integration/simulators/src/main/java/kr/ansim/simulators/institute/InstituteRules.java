package kr.ansim.simulators.institute;

import java.time.Duration;
import kr.ansim.simulators.Callers;

/**
 * What all institutes ask of their callers.
 *
 * @param callsPerSecond to each institute
 * @param serialNumber what the caller's TLS certificate must bear; empty for anything
 */
public record InstituteRules(Duration tokenLife, int callsPerSecond, Callers callers, String serialNumber) {}
