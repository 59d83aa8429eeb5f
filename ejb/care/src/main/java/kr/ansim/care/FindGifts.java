package kr.ansim.care;

import java.util.Optional;

/** Which gifts are wanted; what is left out does not narrow. */
public record FindGifts(Optional<ActState> state, Optional<ActKind> kind, Optional<String> agent) {}
