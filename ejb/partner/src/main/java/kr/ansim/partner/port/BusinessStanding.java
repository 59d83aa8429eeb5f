package kr.ansim.partner.port;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a business stands with the tax office.
 *
 * @param taxType how it is taxed, in the tax office's words such as 부가가치세 일반과세자; empty when it is not told
 * @param closedOn of a closed one, when the day is told
 */
public record BusinessStanding(State state, String taxType, Optional<LocalDate> closedOn) {

    public enum State {
        /** 계속사업자 */
        ACTIVE,
        /** 휴업자: it has paused and may go on. */
        SUSPENDED,
        /** 폐업자 */
        CLOSED,
        /** The tax office knows no such number. */
        NOT_REGISTERED
    }
}
