package kr.ansim.care.callback;

import java.time.Instant;
import java.util.UUID;
import kr.ansim.care.CallBackWindow;
import org.jspecify.annotations.Nullable;

/** What is promised. @param agent who has it from the beginning, null for whoever is free */
record NewCallBack(
        UUID id,
        UUID memberId,
        String memberNumber,
        @Nullable UUID caseId,
        @Nullable UUID callId,
        @Nullable UUID phoneOf,
        CallBackWindow window,
        boolean night,
        @Nullable String agent,
        UUID about,
        int tries,
        Instant madeAt,
        String madeBy,
        @Nullable UUID follows) {}
