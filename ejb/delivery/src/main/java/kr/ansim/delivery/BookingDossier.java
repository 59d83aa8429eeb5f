package kr.ansim.delivery;

import java.util.List;
import java.util.Map;

/**
 * A booking with its history.
 *
 * @param recipient masked; empty when it was erased
 * @param history newest first
 */
public record BookingDossier(
        BookingDetails booking, boolean touched, Map<String, String> recipient, List<LockerEvent> history) {}
