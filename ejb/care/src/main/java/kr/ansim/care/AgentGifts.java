package kr.ansim.care;

import kr.ansim.kernel.Won;

/**
 * What one person gave this month.
 *
 * @param alone without anybody else, which is what the limit holds
 * @param approved what a second person looked at
 */
public record AgentGifts(String agent, int gifts, Won alone, Won approved, Won limit) {

    /** Of a hundred. */
    public long share() {
        return limit.amount() == 0 ? 100 : Math.min(100, alone.amount() * 100 / limit.amount());
    }
}
