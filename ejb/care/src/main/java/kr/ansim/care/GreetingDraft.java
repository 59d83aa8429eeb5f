package kr.ansim.care;

/** How a supervisor wants a fact to be said. @param language {@code ko} or {@code en} */
public record GreetingDraft(GreetingFact fact, String language, String words, GreetingMood mood) {}
