package almanac.render;

/**
 * How a number that was computed came about.
 *
 * @param id its anchor, unique in the page
 * @param shown the number, or the words, as they stand in the page
 * @param place of a cell, which it is; of a number in a sentence nothing
 * @param formula in words
 * @param numbers the same with its numbers, which lead to their cells, up to the sign before the
 *     result; empty where it is one alone
 * @param result what comes out, and what is claimed of it; of one number alone it leads to the cell
 * @param interval a ready sentence: what it may be, given how its inputs were rounded; may be empty
 * @param back to the number; may be empty
 */
public record WorkingView(
    String id,
    String shown,
    String place,
    String formula,
    Html numbers,
    Html result,
    String interval,
    String back) {}
