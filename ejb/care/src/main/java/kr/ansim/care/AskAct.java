package kr.ansim.care;

import java.util.Optional;
import java.util.UUID;

/**
 * What every act is told with.
 *
 * @param key the same one acts once, however often it is told
 * @param member its number
 * @param call on which the member asked for it; not kept unless the agent has answered it and it is of this member
 * @param ofCase number of the case from which it is done
 */
public record AskAct(UUID key, String member, String reason, Optional<UUID> call, Optional<String> ofCase) {}
