almanac("t1",[]);
