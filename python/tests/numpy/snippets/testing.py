np.testing.assert_equal([1,2,3],[1,2,3])

np.testing.assert_almost_equal([1,2,3],[1,2,3])

np.testing.assert_array_max_ulp([1,2,3],[1,2,3])

np.testing.assert_allclose([1,2,3],[1,2,3],rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal([1,2,3],[1,2,4])

np.testing.assert_array_almost_equal([1,2,3],[1,2,4])

np.testing.assert_array_almost_equal_nulp([1,2,3],[1,2,4])

np.testing.assert_array_equal([1,2,3],[1,2,4],verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose([1,2,3],[1,2])

np.testing.assert_array_less([1,2,3],[1,2])

np.testing.assert_array_equal([1,2,3],[1,2],strict=True)

np.testing.assert_equal([1.0,np.nan],[1,np.nan])

np.testing.assert_almost_equal([1.0,np.nan],[1,np.nan])

np.testing.assert_array_max_ulp([1.0,np.nan],[1,np.nan])

np.testing.assert_allclose([1.0,np.nan],[1,np.nan],rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal([1.0,np.nan],[np.nan,1])

np.testing.assert_array_almost_equal([1.0,np.nan],[np.nan,1])

np.testing.assert_array_almost_equal_nulp([1.0,np.nan],[np.nan,1])

np.testing.assert_array_equal([1.0,np.nan],[np.nan,1],verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose([1.0,np.inf],[1,np.inf])

np.testing.assert_array_less([1.0,np.inf],[1,np.inf])

np.testing.assert_array_equal([1.0,np.inf],[1,np.inf],strict=True)

np.testing.assert_equal([1.0,np.inf],[1,-np.inf])

np.testing.assert_almost_equal([1.0,np.inf],[1,-np.inf])

np.testing.assert_array_max_ulp([1.0,np.inf],[1,-np.inf])

np.testing.assert_allclose([1.0,np.inf],[1,-np.inf],rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal([1.0,np.inf],[1,2.])

np.testing.assert_array_almost_equal([1.0,np.inf],[1,2.])

np.testing.assert_array_almost_equal_nulp([1.0,np.inf],[1,2.])

np.testing.assert_array_equal([1.0,np.inf],[1,2.],verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose([1.0,2.33333,np.nan],[1,2.33339,np.nan])

np.testing.assert_array_less([1.0,2.33333,np.nan],[1,2.33339,np.nan])

np.testing.assert_array_equal([1.0,2.33333,np.nan],[1,2.33339,np.nan],strict=True)

np.testing.assert_equal(np.arange(20),np.arange(20)*2)

np.testing.assert_almost_equal(np.arange(20),np.arange(20)*2)

np.testing.assert_array_max_ulp(np.arange(20),np.arange(20)*2)

np.testing.assert_allclose(np.arange(20),np.arange(20)*2,rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal(np.arange(20.).reshape(4,5),np.zeros((4,5)))

np.testing.assert_array_almost_equal(np.arange(20.).reshape(4,5),np.zeros((4,5)))

np.testing.assert_array_almost_equal_nulp(np.arange(20.).reshape(4,5),np.zeros((4,5)))

np.testing.assert_array_equal(np.arange(20.).reshape(4,5),np.zeros((4,5)),verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose(3,3.)

np.testing.assert_array_less(3,3.)

np.testing.assert_array_equal(3,3.,strict=True)

np.testing.assert_equal(3,4)

np.testing.assert_almost_equal(3,4)

np.testing.assert_array_max_ulp(3,4)

np.testing.assert_allclose(3,4,rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal(np.nan,np.nan)

np.testing.assert_array_almost_equal(np.nan,np.nan)

np.testing.assert_array_almost_equal_nulp(np.nan,np.nan)

np.testing.assert_array_equal(np.nan,np.nan,verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose(np.nan,1)

np.testing.assert_array_less(np.nan,1)

np.testing.assert_array_equal(np.nan,1,strict=True)

np.testing.assert_equal([1,2],1)

np.testing.assert_almost_equal([1,2],1)

np.testing.assert_array_max_ulp([1,2],1)

np.testing.assert_allclose([1,2],1,rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal(np.float32(1),np.float64(1))

np.testing.assert_array_almost_equal(np.float32(1),np.float64(1))

np.testing.assert_array_almost_equal_nulp(np.float32(1),np.float64(1))

np.testing.assert_array_equal(np.float32(1),np.float64(1),verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose(np.array([1,2]),np.array([1.,2.]))

np.testing.assert_array_less(np.array([1,2]),np.array([1.,2.]))

np.testing.assert_array_equal(np.array([1,2]),np.array([1.,2.]),strict=True)

np.testing.assert_equal(np.array([1,2],np.uint8),np.array([2,1],np.uint8))

np.testing.assert_almost_equal(np.array([1,2],np.uint8),np.array([2,1],np.uint8))

np.testing.assert_array_max_ulp(np.array([1,2],np.uint8),np.array([2,1],np.uint8))

np.testing.assert_allclose(np.array([1,2],np.uint8),np.array([2,1],np.uint8),rtol=1e-3,err_msg='hello')

np.testing.assert_equal({'a':1},{'a':2})

np.testing.assert_almost_equal({'a':1},{'a':2})

np.testing.assert_equal([1,[2,3]],[1,[2,4]])

np.testing.assert_almost_equal([1,[2,3]],[1,[2,4]])

np.testing.assert_array_max_ulp([1,[2,3]],[1,[2,4]])

np.testing.assert_allclose([1,[2,3]],[1,[2,4]],rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal((1,2),(1,2,3))

np.testing.assert_array_almost_equal((1,2),(1,2,3))

np.testing.assert_array_almost_equal_nulp((1,2),(1,2,3))

np.testing.assert_array_equal((1,2),(1,2,3),verbose=False,err_msg='a long message '*6)

np.testing.assert_equal(0.0,-0.0)

np.testing.assert_almost_equal(0.0,-0.0)

np.testing.assert_array_max_ulp(0.0,-0.0)

np.testing.assert_allclose(0.0,-0.0,rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal(1+2j,1+2j)

np.testing.assert_array_almost_equal(1+2j,1+2j)

np.testing.assert_array_almost_equal_nulp(1+2j,1+2j)

np.testing.assert_array_equal(1+2j,1+2j,verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose(1+2j,1+3j)

np.testing.assert_array_less(1+2j,1+3j)

np.testing.assert_array_equal(1+2j,1+3j,strict=True)

np.testing.assert_equal([1e-8,1],[2e-8,1])

np.testing.assert_almost_equal([1e-8,1],[2e-8,1])

np.testing.assert_array_max_ulp([1e-8,1],[2e-8,1])

np.testing.assert_allclose([1e-8,1],[2e-8,1],rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal([True,False],[True,True])

np.testing.assert_array_almost_equal([True,False],[True,True])

np.testing.assert_array_almost_equal_nulp([True,False],[True,True])

np.testing.assert_array_equal([True,False],[True,True],verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose([1,2],[[1,2],[1,2]])

np.testing.assert_array_less([1,2],[[1,2],[1,2]])

np.testing.assert_array_equal([1,2],[[1,2],[1,2]],strict=True)

np.testing.assert_array_equal([0,1],[1,0])

np.testing.assert_array_almost_equal([0,1],[1,0])

np.testing.assert_array_almost_equal_nulp([0,1],[1,0])

np.testing.assert_array_equal([0,1],[1,0],verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose([],[])

np.testing.assert_array_less([],[])

np.testing.assert_array_equal([],[],strict=True)

np.testing.assert_equal(np.array([1,2,3]),np.array([1,2,3.0001]))

np.testing.assert_almost_equal(np.array([1,2,3]),np.array([1,2,3.0001]))

np.testing.assert_array_max_ulp(np.array([1,2,3]),np.array([1,2,3.0001]))

np.testing.assert_allclose(np.array([1,2,3]),np.array([1,2,3.0001]),rtol=1e-3,err_msg='hello')

np.testing.assert_approx_equal(1.23456,1.23457,significant=3)

np.testing.assert_approx_equal(0.,1e-10)

np.testing.assert_approx_equal(1,1,significant=3)

np.testing.assert_string_equal('abc','abc')

np.testing.assert_(False,'msg')

np.testing.assert_raises(ZeroDivisionError,lambda:1/0)

np.testing.print_assert_equal('T',1,2)

np.testing.assert_string_equal('foo\nbar','hello\nbar')

np.testing.assert_string_equal(1,'a')

np.testing.assert_(True)

np.testing.assert_(0,lambda:'called')

np.testing.assert_raises(ValueError,lambda:1)

np.testing.assert_raises_regex(ZeroDivisionError,'zero',lambda:1/0)

np.testing.assert_no_warnings(lambda:3)

np.testing.build_err_msg([1,2],'e')

np.testing.assert_array_equal('a','b')

np.testing.assert_array_almost_equal_nulp('a','b')

np.testing.assert_array_equal('a','b',verbose=False,err_msg='a long message '*6)

np.testing.assert_array_less('a','a')

np.testing.assert_array_equal('a','a',strict=True)

np.testing.assert_array_max_ulp({'a':1},{'a':2})

np.testing.assert_allclose({'a':1},{'a':2},rtol=1e-3,err_msg='hello')

np.testing.assert_array_equal({'a':1},{'b':1})

np.testing.assert_array_almost_equal({'a':1},{'b':1})

np.testing.assert_array_almost_equal_nulp({'a':1},{'b':1})

np.testing.assert_array_equal({'a':1},{'b':1},verbose=False,err_msg='a long message '*6)

np.testing.assert_allclose({'a':[1,2]},{'a':[1,3]})

np.testing.assert_array_less({'a':[1,2]},{'a':[1,3]})

np.testing.assert_array_equal({'a':[1,2]},{'a':[1,3]},strict=True)

np.testing.assert_allclose(None,None)

np.testing.assert_array_less(None,None)

np.testing.assert_array_equal(None,None,strict=True)

np.testing.assert_equal(np.array(['a','b']),np.array(['a','c']))

np.testing.assert_array_max_ulp(np.array(['a','b']),np.array(['a','c']))
