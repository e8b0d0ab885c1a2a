almanac("letters",{});
