package kr.ansim.certification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of the caller's company's reports are listed, those received last first. @param after the last of the page before */
public record FindReports(@Nullable UUID after, int limit) {}
